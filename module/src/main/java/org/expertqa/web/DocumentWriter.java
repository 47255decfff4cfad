package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.expertqa.view.Document;

/** Writes a document under its own media type, and tells the page cache what it was made from. */
@Provider
public class DocumentWriter implements MessageBodyWriter<Document> {

    @Context
    private HttpServletRequest request;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Document.class;
    }

    @Override
    public void writeTo(
            Document document,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        request.setAttribute(PageFilter.MADE_FROM, document.madeFrom());
        headers.putSingle("Content-Type", document.mediaType());
        out.write(document.text().getBytes(StandardCharsets.UTF_8));
    }
}

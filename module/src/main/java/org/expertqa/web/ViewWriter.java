package org.expertqa.web;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Collectors;
import org.expertqa.text.MediaTypes;
import org.expertqa.view.Alternate;
import org.expertqa.view.View;

/** Writes a view as HTML. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ViewWriter implements MessageBodyWriter<View> {

    @Context
    private ServletContext context;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == View.class;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", MediaTypes.inUtf8(MediaTypes.HTML));
        String others =
                view.page().head().alternates().stream().map(Alternate::header).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            headers.putSingle("Link", others);
        }
        OpenSite site = Gateway.of(context).openSite();
        out.write(site.views().render(view));
    }
}

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
import org.expertqa.text.MediaTypes;
import org.expertqa.view.ScreenView;

/** Writes a screen as HTML. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ScreenWriter implements MessageBodyWriter<ScreenView> {

    @Context
    private ServletContext context;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == ScreenView.class;
    }

    @Override
    public void writeTo(
            ScreenView view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", MediaTypes.inUtf8(MediaTypes.HTML));
        out.write(Gateway.of(context).openSite().screens().render(view));
    }
}

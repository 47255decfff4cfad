package org.expertqa.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import org.expertqa.view.Document;
import org.expertqa.view.View;

/**
 * Tells the page cache what a view or a document was made from. A property becomes an attribute of the request; to be handed the request
 * itself takes Jersey as long as to compute the entity tag.
 */
@Provider
public class MadeFrom implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getEntity() instanceof View view) {
            context.setProperty(PageFilter.MADE_FROM, view.madeFrom());
        } else if (context.getEntity() instanceof Document document) {
            context.setProperty(PageFilter.MADE_FROM, document.madeFrom());
        }
        context.proceed();
    }
}

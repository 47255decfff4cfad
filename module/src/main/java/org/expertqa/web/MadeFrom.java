package org.expertqa.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import org.expertqa.content.MadeFromItems;

/**
 * Tells the page cache what something was made from, and all other caches when it does not last. A property becomes an attribute of the request; to be handed the request
 * itself takes Jersey as long as to compute the entity tag.
 */
@Provider
public class MadeFrom implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getEntity() instanceof MadeFromItems made) {
            if (made.isKept()) {
                context.setProperty(PageFilter.MADE_FROM, made.madeFrom());
            } else {
                context.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, PageFilter.PASSING_PAGE);
            }
        }
        context.proceed();
    }
}

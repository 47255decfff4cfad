package org.expertqa.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Names HEAD among the allowed methods wherever GET is one (RFC 9110, 9.3.2), which a server may leave out. */
@Provider
public class AllowedMethods implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String allowed = response.getHeaderString(HttpHeaders.ALLOW);
        if (allowed != null) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, withHead(allowed));
        }
    }

    static String withHead(String allowed) {
        Set<String> methods = new TreeSet<>(Arrays.asList(allowed.split("\\s*,\\s*")));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }
}

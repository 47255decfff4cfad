package org.expertqa.answer.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a script of the screens is answered with. */
final class ScriptJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ScriptJson() {}

    static Response response(Object value) {
        try {
            return Response.ok(MAPPER.writeValueAsBytes(value), MediaType.APPLICATION_JSON)
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer for a script can not be written as JSON", e);
        }
    }
}

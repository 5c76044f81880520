package org.throughline.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.problem.Problem;

/** The table of answers by caller and key. */
@ApplicationScoped
class StoredAnswers {

    private final EntityManager database;
    private final ObjectMapper mapper;
    private final Caller caller;

    StoredAnswers(EntityManager database, ObjectMapper mapper, Caller caller) {
        this.database = database;
        this.mapper = mapper;
        this.caller = caller;
    }

    /** Takes the key, or gives the answer that was kept under it. Waits while another request with the key is under way. */
    Optional<RestResponse<?>> claim(String key, String operation, Object[] parameters, Method method)
            throws JsonProcessingException {
        String hash = BodyHash.of(mapper, parameters);
        int claimed = database.createNativeQuery("insert into idempotency_key (subject, key, operation, body_hash) "
                        + "values (:subject, :key, :operation, :hash) on conflict do nothing")
                .setParameter("subject", caller.subject())
                .setParameter("key", key)
                .setParameter("operation", operation)
                .setParameter("hash", hash)
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(earlier(key, operation, hash, method));
    }

    void keep(String key, RestResponse<?> answer) throws JsonProcessingException {
        Object tag = answer.getHeaders().getFirst(HttpHeaders.ETAG);
        database.createNativeQuery("update idempotency_key set status = :status, location = :location, etag = :etag, "
                        + "body = :body where subject = :subject and key = :key")
                .setParameter("status", answer.getStatus())
                .setParameter(
                        "location",
                        answer.getLocation() == null
                                ? null
                                : answer.getLocation().toString())
                .setParameter("etag", tag == null ? null : answer.getEntityTag().getValue())
                .setParameter("body", mapper.writeValueAsString(answer.getEntity()))
                .setParameter("subject", caller.subject())
                .setParameter("key", key)
                .executeUpdate();
    }

    private RestResponse<?> earlier(String key, String operation, String hash, Method method)
            throws JsonProcessingException {
        Object[] row =
                (Object[]) database.createNativeQuery("select operation, body_hash, status, location, etag, body "
                                + "from idempotency_key where subject = :subject and key = :key")
                        .setParameter("subject", caller.subject())
                        .setParameter("key", key)
                        .getSingleResult();
        if (!operation.equals(row[0]) || !hash.equals(row[1])) {
            throw Problem.unprocessable(
                    "idempotency-key-reused", "This Idempotency-Key came with another request before.");
        }
        Object body = mapper.readValue((String) row[5], mapper.constructType(entityType(method)));
        var answer = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode((Integer) row[2]), body);
        if (row[3] != null) {
            answer.location(URI.create((String) row[3]));
        }
        if (row[4] != null) {
            answer.tag((String) row[4]);
        }
        return answer.build();
    }

    private static Type entityType(Method method) {
        return ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    }
}

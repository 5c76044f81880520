package org.throughline.platform.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.throughline.platform.problem.Problem;

/** Codes in paths and queries: one that is none of the list is the client's mistake, 400, not a path that is not there. */
@Provider
public class CodeParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() ? new Code<>(type, name(annotations)) : null;
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("/");
    }

    private record Code<T>(Class<T> type, String name) implements ParamConverter<T> {

        @Override
        public T fromString(String said) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(code -> ((Enum<?>) code).name().equals(said))
                    .findFirst()
                    .orElseThrow(() -> Problem.badRequest("invalid-parameter", "A parameter is not valid.")
                            .at(name, "is none of the codes that it may be"));
        }

        @Override
        public String toString(T code) {
            return ((Enum<?>) code).name();
        }
    }
}

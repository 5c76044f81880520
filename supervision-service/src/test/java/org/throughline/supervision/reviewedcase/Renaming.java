package org.throughline.supervision.reviewedcase;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.throughline.platform.id.Ids;
import org.throughline.platformtest.events.EventToTopic;

/** Gives a history other ids, the same id always the same other one, so that it can befall somebody else. */
final class Renaming {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<UUID, UUID> names = new HashMap<>();

    Renaming keeping(UUID... ids) {
        for (UUID id : ids) {
            names.put(id, id);
        }
        return this;
    }

    Renaming naming(UUID from, UUID to) {
        names.put(from, to);
        return this;
    }

    EventToTopic of(EventToTopic event) {
        return new EventToTopic(
                Ids.next(), event.type(), of(event.key()), of(event.subject()), event.sequence(), of(event.json()));
    }

    String of(String text) {
        return ID.matcher(text)
                .replaceAll(found -> of(UUID.fromString(found.group())).toString());
    }

    private UUID of(UUID id) {
        return names.computeIfAbsent(id, unnamed -> Ids.next());
    }
}

package org.throughline.platformtest.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.throughline.platformtest.token.Tokens;

/** A cell with people and records of its own, so that no cell's request changes what another sees. */
record Scene(
        Cell cell,
        UUID recordId,
        UUID childId,
        UUID caseId,
        UUID podId,
        UUID workerId,
        UUID colleagueId,
        String laChildId) {

    static Scene of(Cell cell) {
        UUID child = UUID.randomUUID();
        return new Scene(
                cell,
                UUID.randomUUID(),
                child,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "T" + child.toString().replace("-", "").substring(0, 19));
    }

    /** The caller's token; null for nobody. */
    String token() {
        if (cell.role() == null) {
            return null;
        }
        return cell.isMachine() ? Tokens.machine(cell.role()) : Tokens.worker(workerId, cell.role());
    }

    /** Whether an answer tells of the record. */
    boolean isToldBy(String answer) {
        return answer.contains(recordId.toString())
                || answer.contains(childId.toString())
                || answer.contains(caseId.toString());
    }

    /** The cursor of a list in the order of an id after which this one comes first. */
    private static String justBefore(UUID id) {
        UUID before = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(before.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A template with its names in braces filled in; ids that the scene has no name for are those of its record. */
    String fill(String template, Map<String, String> more) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("childId", childId);
        names.put("caseId", caseId);
        names.put("podId", podId);
        names.put("workerId", workerId);
        names.put("colleagueId", colleagueId);
        names.put("laChildId", laChildId);
        names.put("beforeCase", justBefore(caseId));
        names.put("beforeChild", justBefore(childId));
        names.put("service", ConfigProvider.getConfig().getValue("quarkus.application.name", String.class));
        names.putAll(more);
        String filled = template;
        for (Map.Entry<String, Object> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue().toString());
        }
        return filled.replaceAll("\\{[a-zA-Z]*[iI]d}", recordId.toString());
    }
}

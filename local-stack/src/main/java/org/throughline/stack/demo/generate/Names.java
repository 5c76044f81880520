package org.throughline.stack.demo.generate;

import java.util.List;
import org.throughline.stack.demo.chance.Dice;

/** Names that nobody bears together: the family names are invented. They try what names do to software. */
final class Names {
    private static final List<String> GIVEN = List.of(
            "Aïsha",
            "Zoë",
            "Siân",
            "Łukasz",
            "Oisín",
            "Chloé",
            "Jürgen",
            "Nguyệt",
            "Anne-Marie",
            "Mary Ann",
            "Björk",
            "Ayodélé",
            "Beatriz",
            "Callum",
            "Dafydd",
            "Emeka",
            "Farida",
            "Grace",
            "Hyun-woo",
            "Iman",
            "Joziah",
            "Kwame",
            "Leila",
            "Mihăiță",
            "Nadia",
            "Olumide",
            "Priya",
            "Quentin",
            "Rhiannon",
            "Søren",
            "Tomás",
            "Umar",
            "Vashti",
            "Wren",
            "Xanthe",
            "Yusuf",
            "Zainab",
            "D'Arcy",
            "Ines",
            "Jo",
            "Caoimhe",
            "Renée",
            "Mateo",
            "Ewa",
            "Tariq",
            "Blessing",
            "Harpreet",
            "Noor",
            "Ottoline",
            "Sorcha");
    private static final List<String> FAMILY_STARTS = List.of(
            "Thistle", "Marrow", "Wren", "Quill", "Fern", "Bramble", "Pebble", "Lantern", "Kettle", "Otter", "Copper",
            "Willow", "Saffron", "Meadow", "Harbour", "Juniper", "Linden", "Tumble", "Velvet", "Heron");
    private static final List<String> FAMILY_ENDS =
            List.of("by", "field", "worthy", "ström", "grove", "ąk", "sson", "dale", "ñez", "wick", "combe", "ová");
    private static final List<String> FAMILY_PREFIXES =
            List.of("O'", "Mac", "van der ", "d'", "Ó ", "ap ", "Al-", "St. ");

    private Names() {}

    static String given(Dice dice) {
        return dice.oneOf(GIVEN);
    }

    static String family(Dice dice) {
        String name = stem(dice);
        if (dice.chance(0.15)) {
            return dice.oneOf(FAMILY_PREFIXES) + name;
        }
        return dice.chance(0.12) ? name + "-" + stem(dice) : name;
    }

    private static String stem(Dice dice) {
        return dice.oneOf(FAMILY_STARTS) + dice.oneOf(FAMILY_ENDS);
    }
}

package org.throughline.platform.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One element of an XML file with what it holds, small enough to be kept while it is looked at. */
public final class XmlElement {

    private final String name;
    private final long line;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();
    private boolean tooLarge;

    XmlElement(String name, long line) {
        this.name = name;
        this.line = line;
    }

    /** Its name without a namespace. */
    public String name() {
        return name;
    }

    /** The line that its start tag ends on. */
    public long line() {
        return line;
    }

    /** The element inside this one, or an empty one of that name at the same place. */
    public XmlElement child(String child) {
        return children.stream()
                .filter(element -> element.name.equals(child))
                .findFirst()
                .orElseGet(() -> new XmlElement(child, line));
    }

    /** The elements of that name inside this one. */
    public List<XmlElement> children(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** All elements inside this one, in their order. */
    public List<XmlElement> children() {
        return List.copyOf(children);
    }

    /** Its own text without the space around it. */
    public String content() {
        return text.toString().strip();
    }

    /** The texts of the elements inside this one by name; of several, the first. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        children.forEach(child -> texts.putIfAbsent(child.name, child.text.toString()));
        return texts;
    }

    /** Whether it held more than is kept of any element, so that the rest is not here. */
    public boolean tooLarge() {
        return tooLarge;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void markTooLarge() {
        tooLarge = true;
    }

    StringBuilder text() {
        return text;
    }
}

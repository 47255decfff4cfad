package org.expertqa.xml;

import java.io.StringWriter;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it is written, element by element; characters that XML 1.0 does not know are left out. */
public final class XmlText {

    private static final Pattern UNKNOWN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private final XMLStreamWriter out;

    private XmlText(Writer writer) throws XMLStreamException {
        this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
    }

    /** What is written inside an element or a document. */
    public interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    /** A whole document with one root element of that namespace. */
    public static String of(String root, String namespace, Content content) {
        StringWriter writer = new StringWriter();
        write(writer, root, namespace, content);
        return writer.toString();
    }

    /** The same, written as it is made. */
    public static void write(Writer writer, String root, String namespace, Content content) {
        try {
            XmlText xml = new XmlText(writer);
            xml.out.writeStartDocument("UTF-8", "1.0");
            xml.out.writeStartElement(root);
            xml.out.writeDefaultNamespace(namespace);
            content.write(xml);
            xml.out.writeEndDocument();
            xml.out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML could not be written", e);
        }
    }

    /** An element with text in it. */
    public XmlText text(String name, String text) throws XMLStreamException {
        return element(name, xml -> xml.characters(text));
    }

    public XmlText element(String name, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        content.write(this);
        out.writeEndElement();
        return this;
    }

    /** An attribute of the element that has just begun. */
    public XmlText attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, known(value));
        return this;
    }

    public XmlText characters(String text) throws XMLStreamException {
        out.writeCharacters(known(text));
        return this;
    }

    private static String known(String text) {
        return UNKNOWN.matcher(text).replaceAll("");
    }
}

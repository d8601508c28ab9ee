package dev.migrate.model.xml;

import dev.migrate.model.bytecode.MappingFile;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of a mapping file: its name without prefix, attributes in order, children and text. */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {
    /** The root of the file. */
    static XmlElement parse(MappingFile file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // A mapping file is read without asking the network for its grammar.
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Unlike the built-in one, this handler prints nothing.
            builder.setErrorHandler(new DefaultHandler());
            return of(builder.parse(file.open()).getDocumentElement());
        } catch (SAXException | IOException e) {
            throw new MigrateException(
                    ErrorKind.MAPPING,
                    "mapping file " + file.where() + " cannot be read: " + e.getMessage(),
                    file.where(),
                    "Correct the file.",
                    e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XmlElement of(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap named = element.getAttributes();
        for (int i = 0; i < named.getLength(); i++) {
            attributes.put(named.item(i).getLocalName(), named.item(i).getNodeValue());
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(of(child));
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return new XmlElement(
                element.getLocalName(), attributes, children, text.toString().strip());
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    Optional<XmlElement> child(String child) {
        return all(child).stream().findFirst();
    }

    List<XmlElement> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }
}

package org.jiceng.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Runs the real renderers, where they are installed, and reads their output. */
final class Programs {

    private Programs() {}

    /** Runs a program on a file and returns what it printed; skips the test if the program is absent. */
    static String run(Path folder, String input, String program, String... arguments) {
        assumeTrue(find(program).isPresent(), program + " is not installed, so its output cannot be checked here");
        try {
            Path file = Files.writeString(folder.resolve("input"), input);
            Path output = folder.resolve("output");
            Path errors = folder.resolve("errors");
            List<String> command = new ArrayList<>(List.of(program));
            for (String argument : arguments) {
                command.add(argument.replace("INPUT", file.toString()));
            }
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            int exit = process.waitFor();
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            assertThat(exit).as(Files.readString(errors)).isZero();
            return printed;
        } catch (IOException e) {
            throw new AssertionError("cannot run " + program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Returns whether a program is there to be run. */
    static boolean isInstalled(String program) {
        return find(program).isPresent();
    }

    private static Optional<Path> find(String program) {
        if (program.contains(File.separator)) {
            return Optional.of(Path.of(program));
        }
        for (String folder :
                Splitter.on(File.pathSeparatorChar).split(System.getenv().getOrDefault("PATH", ""))) {
            Path path = Path.of(folder, program);
            if (Files.isExecutable(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** Parses XML without loading anything from outside. */
    static Document xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    /** Returns the elements with a name and a class, in the order of the document. */
    static List<Element> elements(Document document, String name, String role) {
        NodeList all = document.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("class").equals(role)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns the child elements with a name. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}

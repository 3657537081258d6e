package confirmdesk.files.faces;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the cascades of OpenCV as the build takes them out of its artifact, in the format of OpenCV 2.4 and later. */
final class CascadeFile {

    /** What OpenCV takes off every threshold against rounding. */
    private static final float ROUNDING = 1e-5f;

    private CascadeFile() {}

    /** The cascade of a name; empty if it is not there or not in the format that is known. */
    static Optional<Cascade> read(String name) {
        try (InputStream file = CascadeFile.class.getResourceAsStream("/cascades/" + name + ".xml")) {
            return file == null ? Optional.empty() : Optional.of(read(file));
        } catch (IOException | ParserConfigurationException | SAXException | RuntimeException e) {
            return Optional.empty(); // what isn't there isn't measured, and the verdict says so
        }
    }

    private static Cascade read(InputStream file) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element root = factory.newDocumentBuilder().parse(file).getDocumentElement();
        Element cascade = children(root).getFirst();
        List<Feature> features = children(child(cascade, "features")).stream()
                .map(CascadeFile::feature)
                .toList();
        List<Cascade.Stage> stages = children(child(cascade, "stages")).stream()
                .map(stage -> stage(stage, features))
                .toList();
        return new Cascade(Integer.parseInt(text(child(cascade, "width"))), stages);
    }

    private static Cascade.Stage stage(Element stage, List<Feature> features) {
        List<Cascade.Tree> trees = children(child(stage, "weakClassifiers")).stream()
                .map(tree -> tree(tree, features))
                .toList();
        return new Cascade.Stage(Float.parseFloat(text(child(stage, "stageThreshold"))) - ROUNDING, trees);
    }

    private static Cascade.Tree tree(Element tree, List<Feature> features) {
        float[] nodes = numbers(child(tree, "internalNodes"));
        List<Cascade.Branch> branches = new ArrayList<>();
        for (int i = 0; i < nodes.length; i += 4) {
            Feature feature = features.get((int) nodes[i + 2]);
            branches.add(new Cascade.Branch((int) nodes[i], (int) nodes[i + 1], feature, nodes[i + 3]));
        }
        return new Cascade.Tree(branches, numbers(child(tree, "leafValues")));
    }

    private static Feature feature(Element feature) {
        List<Element> rects = children(child(feature, "rects"));
        int[] rectangles = new int[4 * rects.size()];
        float[] weights = new float[rects.size()];
        for (int i = 0; i < rects.size(); i++) {
            float[] rect = numbers(rects.get(i));
            for (int j = 0; j < 4; j++) {
                rectangles[4 * i + j] = (int) rect[j];
            }
            weights[i] = rect[4];
        }
        boolean tilted =
                children(feature).stream().anyMatch(e -> e.getTagName().equals("tilted") && text(e).equals("1"));
        return new Feature(rectangles, weights, tilted);
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(e -> e.getTagName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static float[] numbers(Element element) {
        String[] words = text(element).split("\\s+");
        float[] numbers = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Float.parseFloat(words[i]);
        }
        return numbers;
    }
}

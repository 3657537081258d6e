package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pictures: for the store as JPEG at 300 dots per inch, with no other data about them. */
public final class Encoder {

    private static final String TREE = "javax_imageio_jpeg_image_1.0";
    private static final int USUAL = 92;
    private static final int LOWEST = 30;
    private static final int HIGHEST = 100;

    private Encoder() {}

    /**
     * Encodes at the usual quality, or at that nearest to it with which the file has the size asked for; if there is
     * none, as near to the size as it gets.
     */
    public static byte[] jpegInWindow(Pixels picture, long bytesAbove, long bytesAtMost) {
        BufferedImage image = image(picture);
        byte[] usual = jpeg(image, USUAL);
        if (usual.length <= bytesAbove) {
            return jpeg(image, firstAbove(image, bytesAbove, USUAL + 1, HIGHEST));
        }
        return usual.length <= bytesAtMost ? usual : jpeg(image, firstAbove(image, bytesAtMost, LOWEST + 1, USUAL) - 1);
    }

    /** The lowest quality of a range with which the file is larger; the highest of the range if none is. */
    private static int firstAbove(BufferedImage image, long bytes, int lowest, int highest) {
        int low = lowest;
        int high = highest;
        while (low < high) {
            int middle = (low + high) / 2;
            if (jpeg(image, middle).length > bytes) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Encodes with a quality of 1 to 100. */
    public static byte[] jpeg(Pixels picture, int quality) {
        return jpeg(image(picture), quality);
    }

    private static byte[] jpeg(BufferedImage image, int quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality / 100f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, density(writer, param)), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata density(ImageWriter writer, ImageWriteParam param) throws IOException {
        var rgb = ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB);
        IIOMetadata metadata = writer.getDefaultImageMetadata(rgb, param);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(TREE);
        IIOMetadataNode jfif =
                (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
        jfif.setAttribute("resUnits", "1");
        jfif.setAttribute("Xdensity", "300");
        jfif.setAttribute("Ydensity", "300");
        metadata.setFromTree(TREE, root);
        return metadata;
    }

    /** Encodes without any loss. */
    static byte[] png(Pixels picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image(picture), "png", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Pixels picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.argb());
        return image;
    }
}

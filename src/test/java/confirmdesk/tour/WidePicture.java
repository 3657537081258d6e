package confirmdesk.tour;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.files.portraits.DrawnPortraits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture as a camera takes it: much too wide, with somebody made up aside. */
final class WidePicture {

    private WidePicture() {}

    static Path in(Path folder) throws IOException {
        byte[] portrait = new DrawnPortraits().newPhoto(new Sitter(55_433, false, 29), 2023);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(portrait));
        BufferedImage wide = new BufferedImage(1200, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wide.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1200, 700);
        graphics.drawImage(drawn, 500, 700 - drawn.getHeight(), null);
        graphics.dispose();
        Path file = folder.resolve("太宽.png");
        ImageIO.write(wide, "png", file.toFile());
        return file;
    }
}

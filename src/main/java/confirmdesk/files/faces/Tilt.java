package confirmdesk.files.faces;

/** How far a face is turned in the picture: it is looked at from several angles, and they are weighed by what they see. */
record Tilt(Cascade faces) {

    private static final int STEP = 8;
    private static final int FARTHEST = 32;
    private static final int FACE = 40;
    private static final int CROP = 60;

    /** The angle at which the face stands upright, near one at which it was found. */
    double of(Plane plane, Box face, double foundAt) {
        int[] seen = new int[2 * FARTHEST / STEP + 1];
        Plane[] crops = new Plane[seen.length];
        for (int i = 0; i < crops.length; i++) {
            double angle = foundAt + i * STEP - FARTHEST;
            crops[i] = plane.around(face.centreX(), face.centreY(), face.side() * CROP / FACE, angle, CROP);
        }
        for (double side = FACE * 0.85; side < FACE * 1.2; side *= 1.1) {
            Look look = new Look(faces, crops[0].scaled(faces.side() / side));
            for (int i = 0; i < crops.length; i++) {
                Plane level = crops[i].scaled(faces.side() / side);
                seen[i] += seen(look.at(faces, level), (level.width() - faces.side()) / 2);
            }
        }
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < seen.length; i++) {
            sum += (double) seen[i] * (i * STEP - FARTHEST);
            weights += seen[i];
        }
        return weights == 0 ? foundAt : foundAt + sum / weights;
    }

    private static int seen(Look look, int middle) {
        int seen = 0;
        for (int y = middle - 3; y <= middle + 3; y++) {
            for (int x = middle - 3; x <= middle + 3; x++) {
                seen += look.accepts(x, y) ? 1 : 0;
            }
        }
        return seen;
    }
}

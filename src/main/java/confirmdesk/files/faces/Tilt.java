package confirmdesk.files.faces;

/** How far a face is turned in the picture: it is looked at from several angles, and they are weighed by what they see. */
record Tilt(Cascade faces) {

    private static final int STEP = 8;
    private static final int FARTHEST = 32;
    private static final int FACE = 40;
    private static final int CROP = 60;

    /** The angle at which the face stands upright, near one at which it was found. */
    double of(Plane plane, Box face, double foundAt) {
        double sum = 0;
        double weights = 0;
        for (int turn = -FARTHEST; turn <= FARTHEST; turn += STEP) {
            int seen = seen(plane, face, foundAt + turn);
            sum += (double) seen * turn;
            weights += seen;
        }
        return weights == 0 ? foundAt : foundAt + sum / weights;
    }

    private int seen(Plane plane, Box face, double angle) {
        Plane crop = plane.around(face.centreX(), face.centreY(), face.side() * CROP / FACE, angle, CROP);
        int seen = 0;
        for (double side = FACE * 0.85; side < FACE * 1.2; side *= 1.1) {
            Plane level = crop.scaled(faces.side() / side);
            Look look = new Look(faces, level);
            int middle = (level.width() - faces.side()) / 2;
            for (int y = middle - 3; y <= middle + 3; y++) {
                for (int x = middle - 3; x <= middle + 3; x++) {
                    seen += look.accepts(x, y) ? 1 : 0;
                }
            }
        }
        return seen;
    }
}

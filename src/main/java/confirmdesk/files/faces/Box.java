package confirmdesk.files.faces;

/** A square in a picture; its corner and side in pixels. */
record Box(double x, double y, double side) {

    double centreX() {
        return x + side / 2;
    }

    double centreY() {
        return y + side / 2;
    }

    Box times(double factor) {
        return new Box(x * factor, y * factor, side * factor);
    }

    Box moved(double distance) {
        return new Box(x + distance, y + distance, side);
    }

    /** Whether both mean the same thing: their edges are nearer than a fifth of the smaller side; as in OpenCV. */
    boolean isLike(Box other) {
        double near = 0.2 * Math.min(side, other.side);
        return Math.abs(x - other.x) <= near
                && Math.abs(y - other.y) <= near
                && Math.abs(x + side - other.x - other.side) <= near
                && Math.abs(y + side - other.y - other.side) <= near;
    }

    boolean covers(double pointX, double pointY) {
        return pointX >= x && pointX <= x + side && pointY >= y && pointY <= y + side;
    }
}

package confirmdesk.domain.photo;

/** What a measured value may be, both ends included; an end that is not limited is infinite. */
public record Range(double least, double most) {

    public boolean holds(double value) {
        return value >= least && value <= most;
    }
}

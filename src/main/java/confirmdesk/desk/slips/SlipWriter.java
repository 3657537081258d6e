package confirmdesk.desk.slips;

import confirmdesk.desk.output.Staging;

/** Sets a slip as a PDF and puts files where they are wanted; the same slip always gives the same bytes. */
public interface SlipWriter extends Staging {

    byte[] pdf(Slip slip);
}

/** Readers under a fuzzer, started by hand: see the README. */
package confirmdesk.fuzz;

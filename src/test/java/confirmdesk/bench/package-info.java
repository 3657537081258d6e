/** How long the desk takes with a full store; started by hand, never part of the tests. */
package confirmdesk.bench;

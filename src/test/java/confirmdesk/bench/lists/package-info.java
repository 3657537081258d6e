/** How fast lists come in, beside what the bare libraries need for the same files; started by hand. */
package confirmdesk.bench.lists;

/** Reading tables of web pages, which many programs save as xls. */
@NullMarked
package confirmdesk.files.pages;

import org.jspecify.annotations.NullMarked;

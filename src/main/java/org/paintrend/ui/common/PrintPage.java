package org.paintrend.ui.common;

import javafx.scene.Node;

/**
 * What is printed on one sheet.
 *
 * @param title names it in the printer's queue: never with a patient's name
 * @param node what is printed; in no scene
 * @param width of the node in pixels of 1/96 inch
 * @param height of the node in pixels of 1/96 inch
 */
public record PrintPage(String title, Node node, double width, double height) {}

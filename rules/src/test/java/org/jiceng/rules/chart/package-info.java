/** Tests of the pictures of decisions and scores. */
@org.jspecify.annotations.NullMarked
package org.jiceng.rules.chart;

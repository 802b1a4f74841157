/**
 * Who exists at the grassroots, how they are related, and on what legal ground.
 *
 * <p>Start with {@link org.jiceng.core.structure.GovernanceStructure}. It holds bodies ({@code body}) in a strict tree
 * of containment, and typed relations between them ({@code relation}), each for a period ({@code time}) and on a legal
 * basis ({@code law}). Codes ({@code identifier}) are labels of bodies, never their identity. Whatever is noticed about
 * input is a finding ({@code finding}). Charts are in a module of their own, {@code org.jiceng.core.diagram}.
 */
@CheckReturnValue
@NullMarked
@JicengStyle
package org.jiceng.core;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jiceng.core.internal.JicengStyle;
import org.jspecify.annotations.NullMarked;

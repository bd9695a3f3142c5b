/**
 * Law as dated data: schemes, parameters with their legal source, criteria, findings that explain themselves.
 * Pure Java without Spring; it calls nobody: facts are gathered before it is asked.
 */
@NullMarked
@NamedInterface("law")
package ir.rasteh.eligibility.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

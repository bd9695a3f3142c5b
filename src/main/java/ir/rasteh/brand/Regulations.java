package ir.rasteh.brand;

import ir.rasteh.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a mark's regulations of use. Source: Industrial Property Act, art. 97: they state the common
 * characteristics, the persons entitled and the sanctions, and a change has no effect before its registration.
 *
 * @param version counted from one
 * @param declaredOn when the change was declared in writing
 * @param registeredOn from this day it binds; absent while it awaits registration
 * @param common the common characteristics, a sentence each
 */
public record Regulations(
        int version,
        LocalDate declaredOn,
        @Nullable LocalDate registeredOn,
        List<LocalizedText> common,
        LocalizedText entitled,
        LocalizedText sanctions) {}

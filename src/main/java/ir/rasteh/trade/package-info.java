/**
 * Requests for quotations: a buyer asks a firm or a brand, without an account; the firm or the steward answers with a
 * quotation; the buyer accepts or declines. Who asked whom for what is nobody else's business.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "identity", "media", "brand", "catalogue", "post"})
package ir.rasteh.trade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package ir.rasteh.face.window;

import ir.rasteh.kernel.Lang;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** How Spring MVC serves the window: languages in addresses, and styles, scripts and fonts under names that change with their content. */
@Configuration(proxyBeanMethods = false)
class WindowWeb implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Lang.class, code -> Lang.of(code).orElseThrow());
    }

    /** Who asks for the picture of a tab without reading the page gets it too. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/favicon.ico", "/assets/icons/rasteh-180.png");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // How long a browser may keep them is said by WindowHeaders, which tells a versioned name from a plain one.
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new CssLinkResourceTransformer());
    }
}

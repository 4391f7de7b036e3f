package vn.thiduaso.ui.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** Takes the place of Spring Boot's own filter for the addresses of static files. */
@Configuration(proxyBeanMethods = false)
class StaticLinkConfiguration {

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> staticLinkFilter() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> registration =
                new FilterRegistrationBean<>(new StaticLinkFilter());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }
}

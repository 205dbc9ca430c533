package org.hearth.web.stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.web.Frames;
import org.hearth.web.Streams;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Takes the mark before a handler reads anything, so that nothing can fall between reading and subscribing. */
@Component
class MarkInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final Streams streams;

    MarkInterceptor(@Lazy Streams streams) {
        this.streams = streams;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(Frames.MARK, streams.mark());
        return true;
    }
}

package org.hearth.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.web.Frames;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers return {@link Html}. */
@Component
public class HtmlReturnValues implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

    private final Renderer renderer;
    private final Frames frames;

    HtmlReturnValues(Renderer renderer, Frames frames) {
        this.renderer = renderer;
        this.frames = frames;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Html.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (value instanceof Html html && response != null && servletRequest != null) {
            write(html, servletRequest, response);
        }
    }

    /**
     * Renders first and sends afterwards: a template that fails leaves no half page behind. In one piece, since each of a
     * page's hundreds would pass through four wrappers of the answer that count it.
     */
    public void write(Html html, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = renderer.page(html, frames.of(request));
        response.setStatus(html.status());
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(page.length());
        page.writeTo(response.getOutputStream());
    }
}

package org.hearth.live.codeword;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** In a browser that is covered every page is the harmless one, back and reload included. */
@Component
class CoverInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final Covered covered;

    CoverInterceptor(Covered covered) {
        this.covered = covered;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && isPage(request)
                && covered.room(request).isPresent()) {
            request.getRequestDispatcher(CoverController.PAGE).forward(request, response);
            return false;
        }
        return true;
    }

    /** What somebody looks at, not what a script or a picture asks for. */
    private static boolean isPage(HttpServletRequest request) {
        var asked = request.getHeader("Sec-Fetch-Dest");
        var accepts = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && (asked == null || asked.equals("document"))
                && accepts != null
                && accepts.contains("text/html");
    }
}

package org.hearth.web.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearth.HearthTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

@HearthTest
class QuickRoutesTests {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "DELETE", "OPTIONS");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping quick;

    @Autowired
    ApplicationContext context;

    private final RequestMappingHandlerMapping usual = new RequestMappingHandlerMapping();

    @BeforeEach
    void lookLikeSpring() {
        usual.setApplicationContext(context);
        usual.setServletContext(new MockServletContext());
        usual.afterPropertiesSet();
    }

    @Test
    void leadWhereSpringWouldLead() {
        assertThat(quick).isInstanceOf(QuickRoutes.class);
        for (var path : addresses()) {
            for (var method : METHODS) {
                assertThat(found(quick, method, path)).as(method + " " + path).isEqualTo(found(usual, method, path));
            }
        }
    }

    /** Of every route one that it answers, one that goes on and one that is too short; and some of nobody's. */
    private List<String> addresses() {
        var addresses =
                new ArrayList<>(List.of("/", "", "//", "/nothing", "/groups//threads", "/groups/x;y=1/threads"));
        for (var info : quick.getHandlerMethods().keySet()) {
            for (var pattern : info.getPatternValues()) {
                var address = pattern.replaceAll("\\{[^/]*}", "some").replace("*", "any");
                addresses.addAll(List.of(address, address + "/", address + "/more", "/more" + address));
            }
        }
        return addresses;
    }

    private static String found(RequestMappingHandlerMapping mapping, String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = mapping.getHandler(request);
            return chain == null ? "nobody" : ((HandlerMethod) chain.getHandler()).getShortLogMessage();
        } catch (Exception refused) {
            return refused.getClass().getSimpleName();
        }
    }
}

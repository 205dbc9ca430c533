package org.hearth.live.signal;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SignalRoutes implements WebSocketConfigurer {

    private final SignalHandler handler;
    private final SignalHandshake handshake;

    SignalRoutes(SignalHandler handler, SignalHandshake handshake) {
        this.handler = handler;
        this.handshake = handshake;
    }

    /** The origin is checked by {@link SignalHandshake}, which also refuses requests that name none. */
    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, SignalPath.PATTERN + "/**", SignalPath.CHECK_PATTERN + "/**")
                .addInterceptors(handshake)
                .setAllowedOriginPatterns("*");
    }
}

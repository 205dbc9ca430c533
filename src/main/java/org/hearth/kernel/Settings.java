package org.hearth.kernel;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the person who runs Hearth can set, by environment ({@code HEARTH_PORT}) or {@code hearth.properties}
 * ({@code hearth.port}). docs/running/install.md says each in words.
 *
 * @param port where pages are served
 * @param data the directory that holds everything to keep: database, keys, caches
 * @param url the address people use, without a slash at its end; the local one if absent
 * @param zone the time zone of those whose browser does not tell theirs; the machine's if absent
 * @param inbox where answers by mail come in; nowhere without a port
 * @param empty true for no demo people
 */
@ConfigurationProperties("hearth")
public record Settings(
        @DefaultValue("8080") int port,
        @DefaultValue("./data") Path data,
        @Nullable URI url,
        @Nullable ZoneId zone,
        @DefaultValue("false") boolean empty,
        @DefaultValue Database database,
        @DefaultValue Smtp smtp,
        @DefaultValue Inbox inbox,
        @DefaultValue Livekit livekit,
        @DefaultValue Media media,
        @DefaultValue List<Oidc> oidc) {

    /**
     * @param url {@code postgresql://user:password@host:port/name}; the embedded server if absent
     * @param owner the same database by the role that owns its tables; without it, the one role does both
     */
    public record Database(@Nullable URI url, @Nullable URI owner) {}

    /**
     * @param url {@code smtp://user:password@host:port}, {@code smtps://…}; without it, mail is shown in the demo's mailbox
     * @param from the neutral sender people see
     */
    public record Smtp(@Nullable URI url, @Nullable String from) {}

    /**
     * Where the mail server in front hands over answers by SMTP.
     *
     * @param port where Hearth listens; without one, nobody can answer by mail
     * @param host the network it listens on; this machine alone unless said otherwise, because nothing here is encrypted
     * @param domain of the addresses people answer to; the host of the pages' address if absent
     */
    public record Inbox(
            @Nullable Integer port,
            @DefaultValue("127.0.0.1") String host,
            @Nullable String domain) {}

    /**
     * @param url {@code ws://host:port} of a LiveKit server that runs elsewhere, with its key and secret; {@code off} for
     *     meetings in text alone
     */
    public record Livekit(
            @Nullable URI url,
            @Nullable String key,
            @Nullable String secret) {
        public boolean off() {
            return url != null && url.toString().equals("off");
        }
    }

    /**
     * An organisation whose own sign-in (OpenID Connect) counts here.
     *
     * @param name as people know it
     * @param issuer exactly as it names itself
     * @param clientSecret absent for a public client
     * @param open true if everybody it lets in gets an account; otherwise only who is invited or links it
     */
    public record Oidc(
            String name,
            URI issuer,
            String clientId,
            @Nullable String clientSecret,
            @DefaultValue("false") boolean open) {}

    /** @param port UDP port for media; on the next one the fallback by TCP, and by UDP the relay */
    public record Media(
            @DefaultValue("7882") int port, @DefaultValue Turn turn) {}

    /**
     * A relay that looks like an ordinary secure web page, for networks that let nothing else through.
     *
     * @param domain its name; without one there is no such relay
     * @param certificate file of its certificate; without one, a proxy in front ends TLS
     * @param port where it listens; browsers are told 443, so that must lead here
     */
    public record Turn(
            @Nullable String domain,
            @Nullable Path certificate,
            @Nullable Path key,
            @DefaultValue("443") int port) {}

    /** The address people use, without a slash at its end. */
    public String address() {
        return url == null ? "http://localhost:" + port : url.toString().replaceAll("/+$", "");
    }

    public ZoneId timeZone() {
        return zone == null ? ZoneId.systemDefault() : zone;
    }

    public Optional<URI> ownDatabase() {
        return Optional.ofNullable(database.url());
    }

    /** Demo people exist only beside the embedded database. {@link Installation} says whether this start gets them. */
    public boolean demonstrationAsked() {
        return !empty && database.url() == null;
    }
}

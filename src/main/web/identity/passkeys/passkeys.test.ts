import { expect, test, vi } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url";
import { Passkeys } from "./passkeys";

const bytes = (...values: number[]) => Uint8Array.from(values).buffer;
const CHALLENGE = toBase64Url(bytes(251, 255, 1));

function credential(response: object): PublicKeyCredential {
  return {
    id: "AQI",
    rawId: bytes(1, 2),
    type: "public-key",
    authenticatorAttachment: "platform",
    getClientExtensionResults: () => ({ prf: { enabled: true } }),
    response,
  } as unknown as PublicKeyCredential;
}

test("base64url survives every byte and has no padding", () => {
  const all = Uint8Array.from({ length: 256 }, (_, value) => value).buffer;
  expect(new Uint8Array(fromBase64Url(toBase64Url(all)))).toEqual(new Uint8Array(all));
  expect(toBase64Url(bytes(251, 255))).toBe("-_8");
});

test("signs in with what the device answers and goes where the server says", async () => {
  const post = vi.fn(async (address: string) =>
    address.endsWith("options") ? { challenge: CHALLENGE, allowCredentials: [{ type: "public-key", id: "AQI" }] } : { redirectUrl: "/today" },
  );
  const get = vi.fn(async (_: CredentialRequestOptions | undefined) =>
    credential({ authenticatorData: bytes(3), clientDataJSON: bytes(4), signature: bytes(5), userHandle: null }),
  );
  expect(await new Passkeys(post, { get, create: vi.fn() }).signIn()).toBe("/today");
  expect(get.mock.calls[0]?.[0]?.publicKey).toMatchObject({ challenge: bytes(251, 255, 1), allowCredentials: [{ id: bytes(1, 2) }] });
  expect(post).toHaveBeenLastCalledWith("/login/webauthn", {
    id: "AQI",
    rawId: "AQI",
    credType: "public-key",
    authenticatorAttachment: "platform",
    clientExtensionResults: { prf: { enabled: true } },
    response: { authenticatorData: "Aw", clientDataJSON: "BA", signature: "BQ", userHandle: undefined },
  });
});

test("asks for PRF when a passkey is made, and sends it with its label", async () => {
  const options = { challenge: CHALLENGE, user: { id: "AQI", name: "n", displayName: "d" }, extensions: { credProps: true } };
  const post = vi.fn(async (_address: string, _body?: unknown) => options as unknown);
  const create = vi.fn(async (_: CredentialCreationOptions | undefined) =>
    credential({ attestationObject: bytes(6), clientDataJSON: bytes(7), getTransports: () => ["internal"] }),
  );
  await new Passkeys(post, { create, get: vi.fn() }).register("My phone");
  expect(create.mock.calls[0]?.[0]?.publicKey?.extensions).toEqual({ credProps: true, prf: {} });
  expect(post.mock.calls[1]).toMatchObject([
    "/webauthn/register",
    { publicKey: { label: "My phone", credential: { type: "public-key", response: { attestationObject: "Bg", transports: ["internal"] } } } },
  ]);
});

test("a passkey is called Hearth on the device, whatever the server calls its account", async () => {
  const post = vi.fn(async () => ({ challenge: CHALLENGE, user: { id: "AQI", name: "7", displayName: "7" } }) as unknown);
  const create = vi.fn(async (_: CredentialCreationOptions | undefined) =>
    credential({ attestationObject: bytes(6), clientDataJSON: bytes(7) }),
  );
  await new Passkeys(post, { create, get: vi.fn() }).register("My phone");
  expect(create.mock.calls[0]?.[0]?.publicKey?.user).toEqual({ id: bytes(1, 2), name: "Hearth", displayName: "Hearth" });
});

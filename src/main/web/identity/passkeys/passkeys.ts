import { fromBase64Url, toBase64Url } from "./base64url";

/** Sends JSON and answers with JSON, or fails with the status in its message. */
export type Post = (address: string, body?: unknown) => Promise<unknown>;

interface ListedCredential {
  type: "public-key";
  id: string;
  transports?: AuthenticatorTransport[];
}

type RegistrationOptions = Omit<PublicKeyCredentialCreationOptions, "challenge" | "user" | "excludeCredentials"> & {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: ListedCredential[];
};

type SignInOptions = Omit<PublicKeyCredentialRequestOptions, "challenge" | "allowCredentials"> & {
  challenge: string;
  allowCredentials?: ListedCredential[];
};

/** Says only what it is for: a name or an address would stand in the list of every password manager. */
const NAME = "Hearth";

/** Passkeys at the addresses and in the JSON of Spring Security's WebAuthn filters. */
export class Passkeys {
  constructor(
    private readonly post: Post,
    private readonly device: Pick<CredentialsContainer, "create" | "get">,
  ) {}

  /** @returns the address to go on to */
  async signIn(): Promise<string | undefined> {
    const options = (await this.post("/webauthn/authenticate/options")) as SignInOptions;
    const publicKey = {
      ...options,
      challenge: fromBase64Url(options.challenge),
      allowCredentials: (options.allowCredentials ?? []).map(decoded),
    };
    const credential = (await this.device.get({ publicKey })) as PublicKeyCredential;
    const answer = (await this.post("/login/webauthn", assertion(credential))) as { redirectUrl?: string };
    return answer.redirectUrl;
  }

  /** @param label what the person calls this passkey in their list */
  async register(label: string): Promise<void> {
    const options = (await this.post("/webauthn/register/options")) as RegistrationOptions;
    const publicKey = {
      ...options,
      challenge: fromBase64Url(options.challenge),
      // Password managers list these two; the server would put the account's inner number there.
      user: { id: fromBase64Url(options.user.id), name: NAME, displayName: NAME },
      excludeCredentials: (options.excludeCredentials ?? []).map(decoded),
      // Only asked for when a passkey is made; the toolbox later derives its key from it.
      extensions: { ...options.extensions, prf: {} },
    };
    const credential = (await this.device.create({ publicKey })) as PublicKeyCredential;
    await this.post("/webauthn/register", { publicKey: { credential: attestation(credential), label } });
  }
}

const decoded = (credential: ListedCredential) => ({ ...credential, id: fromBase64Url(credential.id) });

function common(credential: PublicKeyCredential) {
  return {
    id: credential.id,
    rawId: toBase64Url(credential.rawId),
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  };
}

function assertion(credential: PublicKeyCredential) {
  const response = credential.response as AuthenticatorAssertionResponse;
  return {
    ...common(credential),
    credType: credential.type,
    response: {
      authenticatorData: toBase64Url(response.authenticatorData),
      clientDataJSON: toBase64Url(response.clientDataJSON),
      signature: toBase64Url(response.signature),
      userHandle: response.userHandle ? toBase64Url(response.userHandle) : undefined,
    },
  };
}

function attestation(credential: PublicKeyCredential) {
  const response = credential.response as AuthenticatorAttestationResponse;
  return {
    ...common(credential),
    type: credential.type,
    response: {
      attestationObject: toBase64Url(response.attestationObject),
      clientDataJSON: toBase64Url(response.clientDataJSON),
      transports: response.getTransports?.() ?? [],
    },
  };
}

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Lease } from "./lease";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("renews at once and every twenty seconds, until it is let go", async () => {
  const post = vi.fn(async () => new Response(null, { status: 204 }));
  const lease = new Lease(() => "token", () => {}, post);
  lease.hold("/lease");
  lease.hold("/lease");
  await vi.advanceTimersByTimeAsync(40_000);
  expect(post).toHaveBeenCalledTimes(3);
  lease.hold(undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(post).toHaveBeenCalledTimes(3);
});

it("asks where it stands when the server knows it no more, and waits while there is no line", async () => {
  const refused = vi.fn();
  const answers = [Promise.reject(new TypeError()), Promise.resolve(new Response(null, { status: 404 }))];
  const lease = new Lease(() => "", refused, () => answers.shift()!);
  lease.hold("/lease");
  await vi.advanceTimersByTimeAsync(10);
  expect(refused).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(refused).toHaveBeenCalledOnce();
});

it("says that the page goes, if it was held at all", () => {
  const lease = new Lease(
    () => "token",
    () => {},
    async () => new Response(null, { status: 204 }),
  );
  const send = vi.fn((_address: string, _body: URLSearchParams) => true);
  lease.go(send);
  expect(send).not.toHaveBeenCalled();
  lease.hold("/lease");
  lease.go(send);
  expect(send.mock.calls[0]?.[0]).toBe("/lease");
  expect(send.mock.calls[0]?.[1].get("going")).toBe("yes");
});

it("says at once and once more that the page lives when the line to picture and sound has gone", async () => {
  const post = vi.fn(async () => new Response(null, { status: 204 }));
  const lease = new Lease(() => "token", () => {}, post);
  lease.again();
  expect(post).not.toHaveBeenCalled();
  lease.hold("/lease");
  lease.again();
  expect(post).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(post).toHaveBeenCalledTimes(3);
});

it("says nothing more of a page that has been let go meanwhile", async () => {
  const post = vi.fn(async () => new Response(null, { status: 204 }));
  const lease = new Lease(() => "token", () => {}, post);
  lease.hold("/lease");
  lease.again();
  lease.hold(undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(post).toHaveBeenCalledTimes(2);
});

// Encrypts and decrypts pictures and sound, away from the page. Made a file of its own: the page may run none but ours.
import "livekit-client/e2ee-worker";

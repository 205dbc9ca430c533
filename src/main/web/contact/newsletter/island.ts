const print = document.getElementById("print") as HTMLButtonElement;
print.hidden = false;
print.addEventListener("click", () => window.print());

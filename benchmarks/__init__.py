"""Speed and memory, each against a peer measured in the same run or against a limit."""

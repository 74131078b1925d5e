"""The command line: the commands of the contract, on the same runner and recorder as everything else."""

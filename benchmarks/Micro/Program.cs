using BenchmarkDotNet.Running;

// Run with "-i": the projects' assembly names keep BenchmarkDotNet from building its own copies of them.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Micro;

/// <summary>Is a scalar function with its arguments, run as an expression runs it: into a new column that is freed again.</summary>
internal sealed class Call
{
    private readonly ScalarKernel _kernel;
    private readonly Column[] _arguments;
    private readonly FunctionContext _context = new(Columns.Tracker);

    internal Call(string function, params (SqlType Type, Column Value)[] arguments)
    {
        _kernel = FunctionCatalog.Default.CreateKernel(function, [.. arguments.Select(a => a.Type)], out _);
        _arguments = [.. arguments.Select(a => a.Value)];
    }

    internal void Run() => _kernel.Evaluate(_arguments, Columns.Rows, _context).Dispose();
}

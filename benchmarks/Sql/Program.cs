using System.Globalization;
using MatViewDb.Bench;
using MatViewDb.Bench.Ssb;
using MatViewDb.Bench.Tpch;
using MatViewDb.Bench.Wide;

// Usage: bench tpch|ssb|wide --sf 1 --out DIR [--rows N] [--csv] [--table NAME]
// Writes TABLE.tbl ('|' between fields, none at the end) or TABLE.csv (',' with text in double quotes); NULL is \N.
string Option(string name, string otherwise)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
}

var scale = double.Parse(Option("--sf", "1"), CultureInfo.InvariantCulture);
ITableGenerator? generator = args.FirstOrDefault() switch
{
    "tpch" => new TpchGenerator(scale),
    "ssb" => new SsbGenerator(scale),
    "wide" => new EventGenerator(long.Parse(
        Option("--rows", ((long)(EventGenerator.RowsAtOne * scale)).ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture)),
    _ => null,
};
if (generator is null)
{
    Console.Error.WriteLine("usage: bench tpch|ssb|wide --sf SCALE --out DIR [--rows N (wide)] [--csv] [--table NAME]");
    return 2;
}

var folder = Option("--out", ".");
var only = Option("--table", "");
var csv = args.Contains("--csv");
Directory.CreateDirectory(folder);
foreach (var table in generator.Tables)
{
    if (only.Length > 0 && only != table) continue;
    var clock = System.Diagnostics.Stopwatch.StartNew();
    var path = Path.Combine(folder, table + (csv ? ".csv" : ".tbl"));
    var bytes = Generate(table, path);
    Console.WriteLine($"{table,-10} {bytes,14:N0} bytes  {clock.Elapsed.TotalSeconds,6:N1} s");
}

return 0;

// Units are generated in chunks on all cores and written in order, so the file does not depend on the number of cores.
long Generate(string table, string path)
{
    const long ChunkUnits = 20_000;
    var units = generator.Units(table);
    var chunks = (int)((units + ChunkUnits - 1) / ChunkUnits);
    using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
    var wave = Environment.ProcessorCount * 2;
    for (var first = 0; first < chunks; first += wave)
    {
        var buffers = new LineBuffer[Math.Min(wave, chunks - first)];
        Parallel.For(0, buffers.Length, i =>
        {
            var buffer = new LineBuffer(csv ? (byte)',' : (byte)'|');
            var end = Math.Min(units, (first + i + 1) * ChunkUnits);
            for (var unit = (first + i) * ChunkUnits; unit < end; unit++) generator.Write(table, unit, buffer);
            buffers[i] = buffer;
        });
        foreach (var buffer in buffers) file.Write(buffer.Bytes);
    }

    return file.Length;
}

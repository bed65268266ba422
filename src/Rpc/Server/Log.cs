using Microsoft.Extensions.Logging;

namespace MatViewDb.Rpc.Server;

internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Error, "The call of {Path} failed")]
    public static partial void CallFailed(this ILogger logger, string path, Exception error);
}

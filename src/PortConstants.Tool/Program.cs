using PortConstants.Tool.CommandLine;

return await PortsCommand.RunAsync(args, Terminal.OfProcess());
